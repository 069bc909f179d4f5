/** The calendar day where the reader is, as `2026-11-24`: days sort as text. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The day so many days before. */
export const daysBefore = (date: Date, days: number): string =>
  dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() - days));
