import type { Gender } from './names';

/** How often the people of an article seem to be meant by "he" and by "she": nobody is both. */
export class Called {
  readonly #votes = new Map<string, Record<Gender, number>>();

  add(name: string, pronoun: Gender): void {
    const votes = this.#votes.get(name) ?? { he: 0, she: 0 };
    votes[pronoun]++;
    this.#votes.set(name, votes);
  }

  /** What a person is mostly called; "unclear" where as often one as the other, null where never. */
  of(name: string): Gender | 'unclear' | null {
    const { he, she } = this.#votes.get(name) ?? { he: 0, she: 0 };
    if (he !== she) return he > she ? 'he' : 'she';
    return he > 0 ? 'unclear' : null;
  }
}
