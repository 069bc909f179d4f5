// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { SiteList, type SiteListProps } from '../../../components/SiteList';
import { SiteRow, type SiteProps } from '../../../components/SiteRow';
import { WhenChoice, type WhenProps } from '../../../components/WhenChoice';
import { siteTyped } from '../../../lib/running/site';
import { mount, one, press } from './mount';

const list = (given: Partial<SiteListProps>): SiteListProps => ({
  title: 'Sites',
  intro: '',
  none: 'None.',
  sites: [],
  async onAdd(typed) {
    const named = siteTyped(typed);
    return 'refusal' in named ? named.refusal : null;
  },
  onRemove: vi.fn<SiteListProps['onRemove']>(),
  ...given,
});

const row = (given: Partial<SiteProps>): SiteProps => ({
  site: 'a.example',
  here: 'press',
  everywhere: false,
  isRefused: false,
  onHere: vi.fn<SiteProps['onHere']>(),
  ...given,
});

async function add(typed: string): Promise<void> {
  const field = one<HTMLInputElement>('input');
  field.value = typed;
  one<HTMLFormElement>('form').requestSubmit();
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
}

describe('a list of sites', () => {
  test('says why nothing was added and keeps what was typed, and forgets both once something is', async () => {
    await mount(<SiteList {...list({})} />);
    await add('lantern');
    await vi.waitFor(() => expect(one('[role=alert]').textContent).toContain('example.org'));
    expect(one<HTMLInputElement>('input').value).toBe('lantern');
    expect(one('input').getAttribute('aria-invalid')).toBe('true');
    await add('lantern.example');
    await vi.waitFor(() => expect(one('[role=alert]').textContent).toBe(''));
    expect(one<HTMLInputElement>('input').value).toBe('');
  });

  test('is told from another list by its title, field and button with it', async () => {
    await mount(<SiteList {...list({})} />);
    const group = one('[role=group]');
    expect(group.contains(one('form'))).toBe(true);
    expect(one(`#${group.getAttribute('aria-labelledby')}`).textContent).toBe('Sites');
  });

  test('keeps the focus when a site goes, with its button', async () => {
    const given = list({ sites: ['a.example', 'b.example'] });
    await mount(<SiteList {...given} />);
    await press('li:last-child button');
    expect(given.onRemove).toHaveBeenCalledExactlyOnceWith('b.example');
    expect(document.activeElement).toBe(one('input'));
  });
});

describe('the row of a site', () => {
  test('asks for what is pressed, and for nothing where that is so already', async () => {
    const given = row({});
    await mount(<SiteRow {...given} />);
    expect(one('[aria-pressed=true]').dataset['here']).toBe('press');
    await press('[data-here=press]');
    await press('[data-here=off]');
    expect(given.onHere).toHaveBeenCalledExactlyOnceWith('off');
  });

  test('offers no button where Aside runs on all sites, and says what the browser did not allow', async () => {
    const root = await mount(<SiteRow {...row({ here: 'itself', everywhere: true, isRefused: true })} />);
    const offered = Array.from(root.querySelectorAll<HTMLElement>('[data-here]'), ({ dataset }) => dataset['here']);
    expect(offered).toEqual(['itself', 'off']);
    expect(one('[role=status]').textContent).not.toBe('');
  });
});

test('the question shows the answer that holds, also after one that the browser did not allow', async () => {
  const props: WhenProps = { when: 'press', isRefused: false, onWhen: vi.fn<WhenProps['onWhen']>() };
  await mount(<WhenChoice title="When?" {...props} />);
  await press('[value=news]');
  expect(props.onWhen).toHaveBeenCalledExactlyOnceWith('news');
  await mount(<WhenChoice title="When?" {...props} isRefused />);
  expect(one<HTMLInputElement>('[value=press]').checked).toBe(true);
  expect(one('[role=status]').textContent).not.toBe('');
});
