/** Of the web and of mail: "https://…", "www.…", "desk@paper.example". */
const address = /(?:https?:\/\/|\bwww\.)\S+|[\w.+-]{1,64}@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,6}/giu;

/** Blanks addresses: whatever words they are made of, the writer says nothing in them. Keeps the length of the text. */
export const withoutAddresses = (voice: string): string =>
  voice.includes('@') || voice.includes('://') || voice.includes('www.')
    ? voice.replace(address, (words) => ' '.repeat(words.length))
    : voice;
