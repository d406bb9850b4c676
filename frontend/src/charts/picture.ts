// A chart as a file of its own: everything that style sheets say is written into it.

/** What style sheets decide about a shape or a word, as attributes of SVG. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
] as const;

const margin = 24;
const line = 20;

export interface PictureWords {
  title: string;
  /** Sentence, source, address: one line each, below the drawing. */
  notes: readonly string[];
}

/** A drawing on the page as an SVG document with title and source; width and height in CSS pixels. */
export function pictureOf(
  drawing: SVGSVGElement,
  { title, notes }: PictureWords,
): { svg: string; width: number; height: number } {
  const { width, height } = drawing.viewBox.baseVal;
  const letters = Math.max(20, Math.floor((width - 1) / 7.2));
  const lines = notes.flatMap((note) => broken(note, letters));
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeLooks(drawing, copy);
  const heads = broken(title, Math.floor(letters * 0.8));
  const top = margin + heads.length * 24 + 8;
  const all = { width: width + 2 * margin, height: top + height + lines.length * line + margin };
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const page = getComputedStyle(document.body);
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', `0 0 ${all.width} ${all.height}`);
  picture.setAttribute('width', String(all.width));
  picture.setAttribute('height', String(all.height));
  const ground = document.createElementNS(picture.namespaceURI, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', pageColour(page.backgroundColor));
  picture.append(ground);
  for (const [index, words] of heads.entries()) {
    picture.append(text(words, margin + 18 + index * 24, 20, 600));
  }
  picture.append(copy);
  for (const [index, words] of lines.entries()) {
    picture.append(text(words, top + height + 16 + index * line, 14, 400));
  }
  return { svg: new XMLSerializer().serializeToString(picture), ...all };

  function text(words: string, y: number, size: number, weight: number): SVGElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    element.setAttribute('x', String(margin));
    element.setAttribute('y', String(y));
    element.setAttribute('font-family', page.fontFamily);
    element.setAttribute('font-size', String(size));
    element.setAttribute('font-weight', String(weight));
    element.setAttribute('fill', page.color);
    element.textContent = words;
    return element;
  }
}

/** The same as pixels, twice as fine. */
export async function pixelsOf({
  svg,
  width,
  height,
}: ReturnType<typeof pictureOf>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be drawn.'));
    }, 'image/png');
  });
}

function writeLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of looks) to.setAttribute(look, style.getPropertyValue(look));
  to.removeAttribute('class');
  for (const [index, child] of [...from.children].entries()) {
    const other = to.children[index];
    if (other) writeLooks(child, other);
  }
}

/** A page without a colour of its own is white. */
function pageColour(colour: string): string {
  return colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent' ? '#fff' : colour;
}

/** Lines of at most so many letters, parted between words. */
export function broken(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
