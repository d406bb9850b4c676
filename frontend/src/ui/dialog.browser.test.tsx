import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from './button';
import { Dialog } from './dialog';

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        open={open}
        title="Title"
        onClose={() => setOpen(false)}
        footer={<Button>Save</Button>}
      >
        <p>Content</p>
      </Dialog>
    </>
  );
}

it('keeps the focus inside, closes on Escape and gives it back', async () => {
  await render(<Example />);
  const opener = page.getByRole('button', { name: 'Open' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Title' });
  await expect.element(dialog).toBeVisible();
  for (let step = 0; step < 4; step++) await userEvent.keyboard('{Tab}');
  const inside = document.querySelector('dialog')?.contains(document.activeElement);
  expect(inside === true || document.activeElement === document.body).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});
