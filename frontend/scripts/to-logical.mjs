// PostCSS plugin: turns the physical declarations of KERN into logical ones, so that one
// style sheet serves left-to-right and right-to-left pages.
const properties = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  'border-left-width': 'border-inline-start-width',
  'border-right-width': 'border-inline-end-width',
  'border-left-color': 'border-inline-start-color',
  'border-right-color': 'border-inline-end-color',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
  left: 'inset-inline-start',
  right: 'inset-inline-end',
};
const values = { left: 'start', right: 'end' };
const sides = /** @type {const} */ (['margin', 'padding']);

export const toLogical = () => ({
  postcssPlugin: 'to-logical',
  Declaration(declaration) {
    const replacement = properties[declaration.prop];
    if (replacement) {
      declaration.prop = replacement;
      return;
    }
    if (declaration.prop === 'text-align' && values[declaration.value]) {
      declaration.value = values[declaration.value];
      return;
    }
    // Four values with different left and right: split into block and inline.
    if (sides.includes(declaration.prop)) {
      const parts = splitTopLevel(declaration.value);
      if (parts.length === 4 && parts[1] !== parts[3]) {
        const [top, right, bottom, left] = parts;
        declaration.cloneBefore({ prop: `${declaration.prop}-block`, value: `${top} ${bottom}` });
        declaration.prop = `${declaration.prop}-inline`;
        declaration.value = `${left} ${right}`;
      }
    }
  },
});
toLogical.postcss = true;

/** Splits "0 var(--a, 1px) 0" at blanks outside parentheses. */
function splitTopLevel(value) {
  const parts = [];
  let depth = 0;
  let part = '';
  for (const character of value.trim()) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (/\s/.test(character) && depth === 0) {
      if (part) parts.push(part);
      part = '';
    } else part += character;
  }
  if (part) parts.push(part);
  return parts;
}
