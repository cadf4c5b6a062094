import type { OutputFile } from '../output-file.ts';
import type { NewProject } from './init-files.ts';

/** A spec with one operation, as a starting point. */
export function specFiles({ id, scope }: Pick<NewProject, 'id' | 'scope'>): OutputFile[] {
  return [
    { path: 'spec/service.yaml', text: service(id, scope) },
    { path: 'spec/sources.yaml', text: sources },
    { path: 'spec/operations/greet.yaml', text: greet },
  ];
}

function service(id: string, scope: string): string {
  return `# yaml-language-server: $schema=schema/service.schema.json
id: ${id}
title: ${JSON.stringify(id)}
product: ${JSON.stringify(id)}
version: "1"
description: What the service does, in a sentence or two.
packages: { scope: "${scope}" }
source: [manual]
endpoints:
  - { id: production, region: everywhere, label: Production, network: public, host: api.example.com, source: [manual] }
transport: { style: HTTP, method: POST, path: /, headers: {}, signature: None, source: [manual] }
`;
}

const sources = `# yaml-language-server: $schema=schema/sources.schema.json
sources:
  manual: { title: The manual, authority: page, description: Where the facts are from. }
`;

const greet = `# yaml-language-server: $schema=../schema/operation.schema.json
kind: operation
name: Greet
description: Greets a person.
source: [manual]
request:
  fields:
    Language:
      type: string
      required: true
      description: The language of the greeting.
      values:
        - { value: "en", means: English }
        - { value: "fr", means: French }
      example: "en"
      basis:
        - { for: [required, values], source: [manual], says: Names both languages. }
      source: [manual]
response:
  fields:
    Greeting:
      type: string
      required: true
      description: The greeting.
      source: [manual]
`;
