import { characters, closedList } from '../schema/fields.ts';
import { notice } from '../schema/gate.ts';
import { messageSchema, wireMessage } from '../schema/message.ts';
import { yesNo } from './lists.ts';
import { checkResultMembers } from './sdk-members.ts';

const required = {
  MerchantBizId: characters('A-Za-z0-9', 32, notice({ minLength: 32, code: 'rule' })),
  TransactionId: {},
};
const optional = { IsReturnImage: closedList(...yesNo) };

export const checkResultNames = [...Object.keys(required), ...Object.keys(optional)];

export const checkResultRequest = wireMessage(
  [...checkResultNames, ...checkResultMembers],
  messageSchema({ required, optional, rules: [], undescribed: checkResultMembers, foreign: [], unjudged: [] }),
);
