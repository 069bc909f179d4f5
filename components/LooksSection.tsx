import type { Looks } from '../lib/highlight/looks';
import { Choice } from './Choice';
import { texts } from './texts';

export interface LooksProps {
  looks: Looks;
  onLooks(next: Looks): void;
}

const words = texts.options.looks;

/** How the marks look, with a sample that looks so. */
export function LooksSection({ looks, onLooks }: LooksProps) {
  const { fact, quote, by, opinion } = words.sample;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="sample">
        <span class="mark mark-fact">{fact}</span> <span class="mark mark-quote">{quote}</span> {by}{' '}
        <span class="mark mark-opinion">{opinion}</span>
      </p>
      <Choice
        title={words.shape}
        names={words.shapes}
        chosen={looks.shape}
        onChoose={(shape) => onLooks({ ...looks, shape })}
      />
      <Choice
        title={words.palette}
        names={words.palettes}
        chosen={looks.palette}
        onChoose={(palette) => onLooks({ ...looks, palette })}
      />
      <p class="soft">{words.hint}</p>
    </section>
  );
}
