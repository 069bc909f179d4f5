// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { SensitivitySection, type SensitivityProps } from '../../../components/SensitivitySection';
import { sensitivities } from '../../../lib/classify/sensitivity';
import { mount, one, press } from './mount';

const onSensitivity = vi.fn<SensitivityProps['onSensitivity']>();

test('offers every setting, the one that holds chosen, and asks for another', async () => {
  const root = await mount(<SensitivitySection sensitivity="balanced" onSensitivity={onSensitivity} />);
  const radios = [...root.querySelectorAll('input')];
  expect(radios.map(({ value }) => value)).toEqual(sensitivities);
  expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['balanced']);
  expect(one('fieldset legend').textContent).not.toBe('');
  await press('[value=plain]');
  expect(onSensitivity).toHaveBeenCalledExactlyOnceWith('plain');
});
