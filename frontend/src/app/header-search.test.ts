import { afterEach, expect, it } from 'vitest';
import { isShortcut } from './header-search';

afterEach(() => {
  document.body.replaceChildren();
});

function press(target: Element, init: KeyboardEventInit = { key: '/' }): boolean {
  let answer = false;
  const listen = (event: KeyboardEvent) => {
    answer = isShortcut(event);
  };
  document.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  document.removeEventListener('keydown', listen);
  return answer;
}

it('listens outside of fields only', () => {
  const button = document.body.appendChild(document.createElement('button'));
  const input = document.body.appendChild(document.createElement('input'));
  const area = document.body.appendChild(document.createElement('textarea'));
  expect(press(document.body)).toBe(true);
  expect(press(button)).toBe(true);
  expect(press(input)).toBe(false);
  expect(press(area)).toBe(false);
});

it('leaves other keys and open dialogs alone', () => {
  expect(press(document.body, { key: 'x' })).toBe(false);
  expect(press(document.body, { key: '/', ctrlKey: true })).toBe(false);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.open = true;
  expect(press(document.body)).toBe(false);
});
