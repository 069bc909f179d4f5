const fullStop = /[.!?…。！？]["'”’»)\]]{0,2}$/u;

/** A stop and the marks that may close behind it. A pattern for the end is tried at each place of a text: it is given this alone. */
export const endOf = (text: string): string => text.slice(-3);

export const endsInFullStop = (text: string): boolean => fullStop.test(endOf(text));
