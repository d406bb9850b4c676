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

function Example({ initial = null }: { initial?: string | null }) {
  const [value, setValue] = useState(initial);
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

/** Searches as a server does: with other options for each word. */
function SearchExample() {
  const [value, setValue] = useState<string | null>('c');
  const [words, setWords] = useState('');
  return (
    <>
      <Combobox
        label="Organisation"
        options={options.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))}
        value={value}
        onChange={setValue}
        onSearch={setWords}
      />
      <output>{value ?? 'none'}</output>
    </>
  );
}

it('shows who is chosen already in the first field of a dialog, and no options before a click', async () => {
  await render(
    <Dialog open title="Title" onClose={() => undefined}>
      <Example initial="c" />
    </Dialog>,
  );
  const field = page.getByRole('combobox', { name: 'Organisation' });
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('Caritas');
  await expect.element(page.getByRole('option')).not.toBeInTheDocument();
  await field.click();
  await expect.element(page.getByRole('option', { name: 'Diakonie' })).toBeVisible();
});

it('keeps the name of who is chosen while others are searched for', async () => {
  await render(<SearchExample />);
  const field = page.getByRole('combobox', { name: 'Organisation' });
  await expect.element(field).toHaveValue('Caritas');
  await field.fill('diak');
  await expect.element(page.getByRole('option', { name: 'Diakonie' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('Caritas');
  await field.click();
  await page.getByRole('option', { name: 'Awo' }).click();
  await expect.element(field).toHaveValue('Awo');
  await expect.element(page.getByText('a', { exact: true })).toBeVisible();
});

const many = Array.from({ length: 30 }, (_, place) => ({
  value: `${place}`,
  label: `Verein ${place + 1}`,
}));

function LongList() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Dialog open title="Title" onClose={() => undefined}>
      <Combobox label="Verein" options={many} value={value} onChange={setValue} />
    </Dialog>
  );
}

it('lets a long list reach beyond a short dialog, which neither cuts it off nor scrolls', async () => {
  await page.viewport(1000, 900);
  await render(<LongList />);
  await page.getByRole('combobox', { name: 'Verein' }).click();
  const first = page.getByRole('option', { name: 'Verein 1', exact: true });
  await expect.element(first).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Title' }).element();
  expect(dialog.scrollHeight).toBe(dialog.clientHeight);
  const option = first.element().getBoundingClientRect();
  expect(option.top).toBeLessThan(dialog.getBoundingClientRect().top);
  await first.click({ timeout: 3000 });
  await expect.element(page.getByRole('combobox', { name: 'Verein' })).toHaveValue('Verein 1');
});
