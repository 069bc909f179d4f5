import { breakdownOf } from '../../scripts/start/breakdown';
import { expect, test } from './harness/test';

test('npm start breaks its sample article down', async ({ aside, page, site }) => {
  await page.goto(site.url('sample/lake-talks.html'));
  const breakdown = await breakdownOf(await aside.pressToolbarButton(page));
  const [summary, ...lines] = breakdown.split('\n');
  expect(summary).toMatch(/\d+ sentences of comment: \d+ by the editors, \d+ by the writer/u);
  for (const label of ['Reported fact', 'Direct quote', 'Comment']) {
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^  ${label} +[1-9]\\d* sentences +\\d+ % of words$`, 'u')),
    );
  }
  const listed = lines.slice(lines.indexOf('Comments') + 1);
  for (const line of listed) expect(line).toMatch(/^ {2}· \S/u);
  const comments = listed.join('\n');
  expect(comments).toContain('Repairs do not usually need 40,000 tonnes');
  expect(comments).toContain('shabby sum');
  expect(comments).not.toContain('The minister should resign at once');
});
