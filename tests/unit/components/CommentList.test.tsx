// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { CommentList } from '../../../components/CommentList';
import { finding, report } from './finding';
import { mount, one, press } from './mount';

const { findings } = report([
  finding('Comment: So they say.', { insert: true, deciding: ['So they say'] }),
  finding('A clumsy end to a sorry affair.', { start: 90, deciding: ['clumsy', 'sorry'] }),
  finding('<b>Nobody</b> is surprised.'),
]);
const onReveal = vi.fn<(id: string) => void>();
const show = (place: string | null = null) =>
  mount(<CommentList place={place} comments={findings} total={3} onReveal={onReveal} />);
const textOf = (selector: string) => one(selector).textContent;

describe('comment list', () => {
  test('has every comment, whole, in page order', async () => {
    const root = await show();
    const items = Array.from(root.querySelectorAll<HTMLElement>('[data-finding]'));
    expect(items.map(({ dataset }) => dataset['finding'])).toEqual(['0', '1', '2']);
    expect(items.map((item) => item.querySelector('.comment-text')?.textContent)).toEqual(
      findings.map(({ text }) => text),
    );
  });

  test('says that it is not whole while the other comments are to come', async () => {
    await mount(<CommentList place={null} comments={findings.slice(0, 2)} total={3} onReveal={onReveal} />);
    expect(one('.comment-list').getAttribute('aria-busy')).toBe('true');
    await show();
    expect(one('.comment-list').getAttribute('aria-busy')).toBe('false');
  });

  test('says whose voice it is, and underlines the words of the writer that decided', async () => {
    const root = await show();
    expect(textOf('[data-finding="0"] .comment-voice')).toBe('Editors’ insert');
    expect(textOf('[data-finding="1"] .comment-voice')).toBe('Writer’s comment');
    expect(Array.from(root.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual(['clumsy', 'sorry']);
    expect(root.querySelectorAll('[data-finding="1"] mark')).toHaveLength(2);
  });

  test('a press shows the comment in the page and makes it the current one', async () => {
    const root = await show();
    const current = () =>
      Array.from(root.querySelectorAll('[aria-current=true]'), (item) => item.closest('li')?.dataset['finding']);
    expect(current()).toEqual([]);
    for (const id of ['1', '2']) {
      await press(`[data-finding="${id}"] button`);
      expect(onReveal).toHaveBeenLastCalledWith(id);
      expect(current()).toEqual([id]);
      expect(textOf(`[data-finding="${id}"] .comment-voice`)).toMatch(/shown in the page$/);
    }
    expect(textOf('[data-finding="1"] .comment-voice')).toBe('Writer’s comment');
  });

  test('the comment that the reader comes to in the page becomes the current one, without the focus', async () => {
    const root = await show();
    await press('[data-finding="0"] button');
    await show('2');
    const current = root.querySelectorAll<HTMLElement>('[aria-current=true]');
    expect(Array.from(current, (item) => item.closest('li')?.dataset['finding'])).toEqual(['2']);
    expect(document.activeElement).not.toBe(current[0]);
    await show(null);
    expect(root.querySelector('[aria-current]')).toBeNull();
  });

  test('what unfolds stays in view', async () => {
    await show();
    await press('[data-finding="2"] button');
    const scrolled = vi.mocked(Element.prototype.scrollIntoView);
    expect(scrolled.mock.contexts).toEqual([one('[data-finding="2"]')]);
  });

  test('text of the page never becomes markup', async () => {
    await show();
    expect(one('[data-finding="2"] .comment-text').querySelector('b')).toBeNull();
  });
});
