import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../lib/classify/label';
import { excerptOf } from './excerpt';
import { languageRead } from './language';

interface CommentItemProps {
  finding: Finding;
  /** The one last shown in the page. */
  current: boolean;
  onReveal(id: string): void;
}

/**
 * One comment: its words, cut to a few lines until it is pressed, and whose voice it is.
 * What is cut is only out of sight: a screen reader gets the whole sentence.
 */
export function CommentItem({ finding, current, onReveal }: CommentItemProps) {
  const item = useRef<HTMLLIElement>(null);
  // Unfolded, it may reach out of the list.
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { lead, pieces } = excerptOf(finding);
  return (
    <li ref={item} data-finding={finding.id}>
      <button
        type="button"
        class="comment"
        aria-current={current ? 'true' : undefined}
        onClick={() => onReveal(finding.id)}
      >
        <span class="comment-text" lang={languageRead} dir="auto">
          {lead !== '' && <span class="comment-lead">{lead}</span>}
          {pieces.map(({ text, deciding }) => (deciding ? <mark class="deciding">{text}</mark> : <span>{text}</span>))}
        </span>
        <span class="comment-voice">
          {i18n.t(finding.insert ? 'comments.insert' : 'comments.writer')}
          {current && ` · ${i18n.t('comments.shown')}`}
        </span>
      </button>
    </li>
  );
}
