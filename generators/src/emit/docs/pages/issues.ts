import { issueCodes } from '../../validators/issue-codes.ts';
import type { NoticeCode } from '#runtime';
import { bullets, table } from '../content/blocks.ts';
import { anchorAt, line, literal, text } from '../content/inline.ts';
import { noticesExplained } from '../parts/notices.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';

/** Whatever the validators can report, from their own registry. */
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
    summary: 'What the validators report about a message, and how to fix it. The codes are stable; the sentences are for people.',
    origin: '',
    sections: () => [
      section('Issues and notices', 'notices', bullets(noticesExplained(site.protocol))),
      section('All codes', 'all_codes', table(['Code', 'Reported as', 'What is wrong', 'How to fix it'].map(text), rows)),
      section(
        'What an issue says',
        'issue',
        table(
          ['Key', 'What it is'].map(text),
          keys.map(([key, what]) => [literal(key), text(what)]),
        ),
      ),
    ],
  });
}

/** Whether a code is always a notice unless the caller is strict, or is an issue too where a page states what is wrong. */
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
  ['path', 'The way to the value as a list of keys and list positions, through JSON text too.'],
  ['at', 'The same way as text: dots between keys, and › where a field holds JSON, as text or parsed.'],
  ['message', 'A sentence for people that names the place and the problem, and suggests a fix where one is known.'],
  ['expected', 'What would be right.'],
  ['received', 'What kind of value was there. The value itself is never shown: it may be personal, in whatever field it stands.'],
  ['values', 'The known values. Only with the codes `unknown-value` and `not-covered`.'],
  [
    'suggestion',
    'The value or the field that was probably meant. With `unknown-value`, `wrong-type` and `unknown-field`, where one is near.',
  ],
  ['limit', 'The limit that is passed, as a number. Only with `too-short`, `too-long` and `out-of-range`.'],
  ['belongsTo', 'The products that have the field. Only with `foreign-field`.'],
  [
    'position',
    'The character, from 1, at which a text stops being JSON. With `not-json` and `unusual-form`, where it does not just end too early.',
  ],
  ['rule', 'The id of the rule, or of the contradiction. Only with `rule` and `contradiction`.'],
  [
    'prevents',
    'The return code that the mistake causes: its `code`, and as `basis` whether a page states it (`stated`) or it is inferred (`inferred`).',
  ],
];
