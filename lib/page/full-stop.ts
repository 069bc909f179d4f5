const fullStop = /[.!?…。！？]["'”’»)\]]{0,2}$/u;

export const endsInFullStop = (text: string): boolean => fullStop.test(text);
