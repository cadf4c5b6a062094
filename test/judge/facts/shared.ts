import { characters, jsonText } from '../schema/fields.ts';
import { notice } from '../schema/gate.ts';
import type { Fields } from '../schema/message.ts';
import { absent, present, refuse } from '../schema/presence.ts';

/** Parameters of every product. */
export const sharedRequired: Fields = {
  MerchantBizId: characters('A-Za-z0-9', 32),
  MetaInfo: jsonText(),
  MerchantUserId: {},
};

export const sharedOptional: Fields = {
  SceneCode: characters('A-Za-z0-9_', 10),
  CallbackUrl: { pattern: '^[Hh][Tt][Tt][Pp][Ss]://', code: 'rule' },
  CallbackToken: {},
  ReturnUrl: {},
  LanguageConfig: jsonText(),
  StyleConfig: jsonText(),
};

/** The token is sent with the callback, so it has no use without the callback's address. */
export const sharedRules = [notice(refuse('CallbackUrl', present('CallbackToken'), absent('CallbackUrl')))];
