import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Combobox } from './combobox';
import { Dialog } from './dialog';

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

it('shows its options above a dialog, where the mouse reaches them', async () => {
  await render(
    <Dialog open title="Title" onClose={() => undefined}>
      <Example />
    </Dialog>,
  );
  await page.getByRole('combobox', { name: 'Organisation' }).fill('car');
  await page.getByRole('option', { name: 'Caritas' }).click({ timeout: 3000 });
  await expect.element(page.getByText('c', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('dialog', { name: 'Title' })).toBeVisible();
});

it('closes its options on Escape and leaves the dialog open', async () => {
  let closed = false;
  await render(
    <Dialog open title="Title" onClose={() => (closed = true)}>
      <Example />
    </Dialog>,
  );
  await page.getByRole('combobox', { name: 'Organisation' }).fill('car');
  await expect.element(page.getByRole('option', { name: 'Caritas' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('option', { name: 'Caritas' })).not.toBeInTheDocument();
  expect(closed).toBe(false);
});
