/** JSON whose numbers keep their digits, and whose objects have own members alone. */
export type Json = null | boolean | string | NumberText | readonly Json[] | Members;

export type Members = ReadonlyMap<string, Json>;

export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function isMembers(json: Json | undefined): json is Members {
  return json instanceof Map;
}
