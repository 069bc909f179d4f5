// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { KeepRow, type KeepProps } from '../../../components/KeepRow';
import { mount, one, press } from './mount';

test('asks for the chosen form and says what came of it', async () => {
  const onKeep = vi.fn<KeepProps['onKeep']>().mockResolvedValueOnce().mockRejectedValueOnce(new Error('no clipboard'));
  const root = await mount(<KeepRow onKeep={onKeep} />);
  expect(one('[role=status]').textContent).toBe('');
  await press('[data-keep=copy]');
  await vi.waitFor(() => expect(one('[role=status]').textContent).toBe('Copied.'));

  const choice = root.querySelector('select');
  if (choice) choice.value = 'picture';
  await act(() => void choice?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(one('[role=status]').textContent).toBe('');
  await press('[data-keep=save]');
  await vi.waitFor(() => expect(one('[role=status]').textContent).toBe('That did not work.'));
  expect(onKeep.mock.calls).toEqual([
    ['text', 'copy'],
    ['picture', 'save'],
  ]);
});
