import type { LineTest } from './line';

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = 'mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const clock = String.raw`[ap]\.?m\.?|[ecmp][sd]?t|gmt|utc|bst|ist|o'clock`;
const telling = `${month}|${day}|${clock}|ago|today|yesterday|min(?:ute)?s?|hours?|days?|weeks?|months?|years?`;
const around = 'at|on|of|in|first|last|originally|published|posted|updated|modified|created|date|read(?:ing)?|time';
const words = new RegExp(String.raw`\b(?:${telling}|${around}|\d{1,4}(?:st|nd|rd|th|h))\b`, 'gi');
const tells = new RegExp(String.raw`\b(?:${telling})\b|\d\d?[:.]\d\d\b|\d[-./]\d{1,2}[-./]\d`, 'i');

/** Nothing but a date, a time or an age: "Updated: 3 May 2021, 10:15 GMT". */
export const time: LineTest = ({ text }) => {
  if (text.length > 100 || !/\d/u.test(text) || !tells.test(text)) return null;
  return text.replace(words, '').replace(/[\s\d.,:;|/()•·–—-]+/gu, '') === '' ? 'nothing but a date or time' : null;
};
