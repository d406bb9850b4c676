import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Combobox } from './combobox';

const options = [
  { value: 'a', label: 'Awo' },
  { value: 'c', label: 'Caritas' },
  { value: 'd', label: 'Diakonie' },
];

function Example() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <Combobox label="Organisation" options={options} value={value} onChange={setValue} />
      <output>{value ?? 'none'}</output>
    </>
  );
}

it('finds by typing and chooses by keyboard', async () => {
  await render(<Example />);
  await page.getByRole('combobox', { name: 'Organisation' }).fill('car');
  await expect.element(page.getByRole('option', { name: 'Caritas' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByText('c', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('combobox')).toHaveValue('Caritas');
});
