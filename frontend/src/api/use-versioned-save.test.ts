import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ProblemError } from './problem';
import { useVersionedSave } from './use-versioned-save';

interface Stored {
  version: number;
  text: string;
}

const conflict = new ProblemError({
  type: 'https://miteinander.example/problems/version-conflict',
  title: 'Das hat inzwischen jemand geändert',
  status: 412,
});

/** A thing on a server that refuses every version but its own. */
function setUp(stored: Stored) {
  const send = vi.fn((text: string, version: number) => {
    if (version !== stored.version) return Promise.reject(conflict);
    stored = { text, version: version + 1 };
    return Promise.resolve(stored);
  });
  const onSaved = vi.fn();
  const onTheirs = vi.fn();
  const { result, rerender } = renderHook(
    ({ version }) =>
      useVersionedSave<string, Stored>({
        version,
        send,
        reload: () => Promise.resolve(stored),
        onSaved,
        onTheirs,
      }),
    { initialProps: { version: stored.version } },
  );
  return {
    result,
    onTheirs,
    current: () => stored,
    /** Someone else saves; sooner or later the page reads it in the background. */
    byOther: (text: string, { read }: { read: boolean }) => {
      stored = { text, version: stored.version + 1 };
      if (read) rerender({ version: stored.version });
    },
  };
}

it('never writes over what was read in the background after the form was filled', async () => {
  const page = setUp({ text: 'alt', version: 3 });
  page.byOther('von anderen', { read: true });
  await act(() => page.result.current.save('von mir'));
  expect(page.current()).toEqual({ text: 'von anderen', version: 4 });
  expect(page.result.current.stale).toEqual({ mine: 'von mir', theirs: page.current() });
});

it('asks again after the question was put off, and saves when the person decides', async () => {
  const page = setUp({ text: 'alt', version: 3 });
  page.byOther('von anderen', { read: false });
  await act(() => page.result.current.save('von mir'));
  act(() => page.result.current.dismiss());
  expect(page.result.current.stale).toBeUndefined();
  await act(() => page.result.current.save('von mir, ergänzt'));
  expect(page.current().text).toBe('von anderen');
  await act(async () => {
    page.result.current.keepMine();
    await Promise.resolve();
  });
  expect(page.current()).toEqual({ text: 'von mir, ergänzt', version: 5 });
});

it('saves a second time from the version of the first', async () => {
  const page = setUp({ text: 'alt', version: 3 });
  await act(() => page.result.current.save('eins'));
  await act(() => page.result.current.save('zwei'));
  expect(page.current()).toEqual({ text: 'zwei', version: 5 });
});

it('goes on from the other version when the person lets it stand', async () => {
  const page = setUp({ text: 'alt', version: 3 });
  page.byOther('von anderen', { read: false });
  await act(() => page.result.current.save('von mir'));
  act(() => page.result.current.takeTheirs());
  expect(page.onTheirs).toHaveBeenCalledWith({ text: 'von anderen', version: 4 });
  await act(() => page.result.current.save('danach'));
  expect(page.current()).toEqual({ text: 'danach', version: 5 });
});
