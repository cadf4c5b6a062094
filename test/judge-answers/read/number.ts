import { NumberText, type Json } from '../json/json.ts';
import { perhaps, settled, unread, type Outcomes } from './outcome.ts';

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Texts that some programs read as a number and others don't. */
const almostNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** Whether the text of a number is that of an integer which every program keeps as it is. */
export function isSafeInteger(text: string): boolean {
  return /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));
}

/** Scores come as numbers; integrators have received texts too. */
export function readScore(json: Json, max: number | undefined): Outcomes {
  if (json instanceof NumberText) return readDigits(json.text, max);
  if (typeof json !== 'string') return unread;
  if (number.test(json)) return readDigits(json, max);
  return almostNumber.test(json) && isInRange(Number(json), max) ? perhaps(Number(json)) : unread;
}

function readDigits(text: string, max: number | undefined): Outcomes {
  const value = Number(text);
  if (!isInRange(value, max)) return unread;
  if (/^-?\d+$/.test(text)) return readInteger(text, value);
  // The issue speaks of integers; a fraction of more digits than a double has is not settled.
  return text.replace(/^-?0*\.?0*|[eE].*$/g, '').length > 15 || /[eE]/.test(text) ? perhaps(value) : settled(value);
}

/** An integer beyond 2^53 may be left out, and must be if digits are lost. */
function readInteger(text: string, value: number): Outcomes {
  if (Number.isSafeInteger(value)) return settled(value);
  return BigInt(text) === BigInt(value) ? perhaps(value) : unread;
}

function isInRange(value: number, max: number | undefined): boolean {
  return Number.isFinite(value) && (max === undefined || (value >= 0 && value <= max));
}
