import { issueCodes } from '../../validators/issue-codes.ts';
import type { NoticeCode } from '#runtime';
import { bullets, table } from '../content/blocks.ts';
import { anchorAt, line, literal, text } from '../content/inline.ts';
import { noticesExplained } from '../parts/notices.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';

/** Everything that the validators can report, from their registry. */
export function issuesPage(site: Site): Page {
  const rows = Object.entries(issueCodes).map(([code, { means, fix }]) => [
    line`${anchorAt(`issue_${code}`)}${literal(code)}`,
    text(isNoticeCode(code) ? noticeCodes[code] : 'issue'),
    text(means),
    text(fix),
  ]);
  return makePage(site, {
    place: places.issues,
    title: 'Issue codes',
    summary:
      'What the validators report about a message, and how to fix it. Programs can rely on the codes. The sentences are for people and may change.',
    origin: '',
    sections: () => [
      section('Issues and notices', 'notices', bullets(noticesExplained(site.protocol))),
      section('All codes', 'all_codes', table(['Code', 'Reported as', 'What is wrong', 'How to fix it'].map(text), rows)),
      section(
        'Properties of an issue',
        'issue',
        table(
          ['Property', 'What it is'].map(text),
          keys.map(([key, what]) => [literal(key), text(what)]),
        ),
      ),
    ],
  });
}

/** Whether a code is always a notice (unless the caller is strict), or also an issue if a page states the constraint. */
const noticeCodes: Readonly<Record<NoticeCode, 'notice' | 'issue or notice'>> = {
  empty: 'notice',
  'unknown-field': 'issue or notice',
  'foreign-field': 'notice',
  'not-described': 'notice',
  deprecated: 'notice',
  'unknown-value': 'issue or notice',
  'unusual-form': 'notice',
  rule: 'issue or notice',
  contradiction: 'notice',
  missing: 'issue or notice',
  'wrong-type': 'issue or notice',
  'too-short': 'issue or notice',
  'too-long': 'issue or notice',
  'bad-form': 'issue or notice',
  'out-of-range': 'issue or notice',
  'not-json': 'issue or notice',
  repeated: 'issue or notice',
  unreadable: 'issue or notice',
};

function isNoticeCode(code: string): code is NoticeCode {
  return code in noticeCodes;
}

const keys: readonly (readonly [string, string])[] = [
  ['code', 'One of the codes above.'],
  ['path', 'The path to the value as a list of keys and list positions. It also leads into JSON text.'],
  ['at', 'The same path as text: dots between keys, and › before a field inside JSON, whether it is text or parsed.'],
  ['message', 'A sentence for people that names the location and the problem. If a fix is known, it suggests the fix.'],
  ['expected', 'What a correct value looks like.'],
  ['received', 'The kind of the received value. The value itself is never shown, because any field may contain personal data.'],
  ['values', 'The known values. Only with the codes `unknown-value` and `not-covered`.'],
  [
    'suggestion',
    'A similar value or field name that is probably correct, if there is one. Only with `unknown-value`, `wrong-type` and `unknown-field`.',
  ],
  [
    'limit',
    'The limit that the value exceeds or falls below, as a number. Only with `too-short`, `too-long` and `out-of-range`.',
  ],
  ['belongsTo', 'The products that have the field. Only with `foreign-field`.'],
  [
    'position',
    'The position of the first character that makes the text invalid JSON, counted from 1. Only with `not-json` and `unusual-form`, and not if the text only ends too early.',
  ],
  ['rule', 'The id of the rule, or of the contradiction. Only with `rule` and `contradiction`.'],
  [
    'prevents',
    'The return code that the mistake would cause. `code` is the return code. `basis` is `stated` if a page says so, and `inferred` otherwise.',
  ],
];
