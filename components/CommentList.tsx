import { i18n } from '#i18n';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/classify/label';
import { CommentItem } from './CommentItem';

interface CommentListProps {
  /** At least one, in page order. */
  comments: Finding[];
  /** The one that the reader has come to in the page; null where none is in view. */
  place: string | null;
  onReveal(id: string): void;
}

/** So many fill the popup; the others of a long page come when these have been painted. */
const first = 5;

/** The page's comments; one stands out: the one pressed last, until the reader comes to another in the page. */
export function CommentList({ comments, place, onReveal }: CommentListProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIsPainted(true));
    return () => cancelIdleCallback(waiting);
  }, []);
  useEffect(() => setCurrent(place), [place]);
  const shown = isPainted ? comments : comments.slice(0, first);
  const headingId = useId();
  const reveal = (id: string) => {
    setCurrent(id);
    onReveal(id);
  };
  return (
    <section class="comments" aria-labelledby={headingId}>
      <header class="comments-header">
        <h2 id={headingId}>{i18n.t('comments.title')}</h2>
        <p>{i18n.t('comments.hint')}</p>
      </header>
      <ol class="comment-list" aria-busy={shown.length < comments.length}>
        {shown.map((finding) => (
          <CommentItem key={finding.id} finding={finding} current={finding.id === current} onReveal={reveal} />
        ))}
      </ol>
    </section>
  );
}
