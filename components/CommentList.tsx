import { i18n } from '#i18n';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/classify/label';
import { CommentItem } from './CommentItem';

interface CommentListProps {
  /** At least one, in page order; at first those of a long page that fill the screen. */
  comments: Finding[];
  /** How many there are. */
  total: number;
  /** The one that the reader has come to in the page; null where none is in view. */
  place: string | null;
  onReveal(id: string): void;
}

/** The page's comments; one stands out: the one pressed last, until the reader comes to another in the page. */
export function CommentList({ comments, total, place, onReveal }: CommentListProps) {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => setCurrent(place), [place]);
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
      <ol class="comment-list" aria-busy={comments.length < total}>
        {comments.map((finding) => (
          <CommentItem key={finding.id} finding={finding} current={finding.id === current} onReveal={reveal} />
        ))}
      </ol>
    </section>
  );
}
