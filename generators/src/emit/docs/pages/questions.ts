import type { Question, Symptom } from '../../../model/protocol.ts';
import { heading, numbered, stack, type Block } from '../content/blocks.ts';
import { label, line, text } from '../content/inline.ts';
import { linkedText } from '../parts/linked.ts';
import { provenanceOf } from '../parts/provenance.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import type { View } from '../site/view.ts';

/** Symptoms with their causes, and questions that no source answers. No page if the spec has neither. */
export function questionsPages(site: Site): Page[] {
  const { questions, symptoms } = site.protocol.guide;
  if (questions.length + symptoms.length === 0) return [];
  return [
    makePage(site, {
      place: places.questions,
      title: 'Symptoms and open questions',
      summary: 'Common problems with their causes and fixes, and questions that no source answers.',
      origin: 'guide.yaml',
      keysOf: new Map([...questions, ...symptoms].map(({ id, asked }) => [id, asked])),
      sections: (view) => [
        section('Symptoms', 'symptoms', ...symptoms.map((symptom) => symptomPart(view, symptom))),
        section(
          'Open questions',
          'open-questions',
          ...(questions.length > 0 ? [openness] : []),
          ...questions.map((question) => questionPart(view, question)),
        ),
      ],
    }),
  ];
}

const openness = text(
  'No source answers these questions. Below each one is what is known. Ask the provider if you depend on the answer.',
);

function symptomPart(view: View, { id, symptom, because, source }: Symptom): Block {
  const causes = because.map(({ cause, fix }) => stack(linkedText(view, cause), line`${label('Fix')} ${linkedText(view, fix)}`));
  return stack(heading(3, text(symptom), id), numbered(causes), provenanceOf(view, { source }));
}

function questionPart(view: View, { id, question, known, source }: Question): Block {
  return stack(heading(3, text(question), id), linkedText(view, known), provenanceOf(view, { source }));
}
