import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/classify/label';
import { CommentItem } from './CommentItem';

interface CommentListProps {
  /** At least one, in page order. */
  comments: Finding[];
  onReveal(id: string): void;
}

/** The page's comments; remembers which one was shown in the page last. */
export function CommentList({ comments, onReveal }: CommentListProps) {
  const [current, setCurrent] = useState<string | null>(null);
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
      <ol class="comment-list">
        {comments.map((finding) => (
          <CommentItem key={finding.id} finding={finding} current={finding.id === current} onReveal={reveal} />
        ))}
      </ol>
    </section>
  );
}
