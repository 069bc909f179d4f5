import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadInput, targetOf } from '../../../scripts/start/target';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

describe('targetOf', () => {
  it('takes an address as it is', async () => {
    await expect(targetOf(['https://news.example/a?b=c'])).resolves.toMatchObject({
      url: 'https://news.example/a?b=c',
    });
  });

  it('serves the sample article where nothing is named', async () => {
    const target = await targetOf([]);
    const page = await fetch(target.url);
    await target.close();
    expect(page.headers.get('content-type')).toBe('text/html');
  });

  it('serves a saved page together with its folder', async () => {
    const target = await targetOf([path.join(fixtures, 'sample/lake-talks.html')]);
    const style = await fetch(new URL('lantern-post.css', target.url));
    await target.close();
    expect(style.status).toBe(200);
  });

  it.each([
    ['an option', ['--help']],
    ['two pages', ['https://news.example/a', 'https://news.example/b']],
    ['a file that is not there', [path.join(fixtures, 'missing.html')]],
    ['a folder', [fixtures]],
    ['a file that is no page', [path.join(fixtures, 'sample/lantern-post.css')]],
    ['an address it cannot open', ['ftp://news.example/a']],
  ])('refuses %s in one line', async (_, args) => {
    const refusal = await targetOf(args).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BadInput);
    expect(String(refusal)).not.toContain('\n');
  });
});
