/* A message is one string; which part of it is the page's own words has to be told, for they are in another language. */

/** Words of the page as part of a line of a screen, between the signs by which Unicode sets a part of a text apart. */
export const apart = (words: string): string => `\u2068${words}\u2069`;

/** A line of a screen in pieces: by turns its own words and those of the page, which have been set apart. */
export const piecesOf = (line: string): string[] => line.split(/[\u2068\u2069]/u);

/** A source's name as a line begins with it: "The ministry". */
export const lineStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
