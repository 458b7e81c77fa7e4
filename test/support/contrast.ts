/** Contrast of every text on a page. In: nothing; runs inside the browser. Out: the texts below WCAG 2.2 AA, with their ratio. */

export interface LowContrast {
  readonly text: string;
  readonly ratio: number;
}

interface PageElement {
  readonly parentElement: PageElement | null;
  checkVisibility(): boolean;
  getBoundingClientRect(): { readonly width: number; readonly height: number };
}

/** The few browser globals that are used: this project compiles without the DOM's types. */
interface BrowserPage {
  getComputedStyle(element: PageElement): {
    backgroundColor: string;
    color: string;
    fontSize: string;
    fontWeight: string;
  };
  readonly document: {
    readonly body: PageElement;
    createTreeWalker(
      root: PageElement,
      show: number,
    ): { nextNode(): { data: string; parentElement: PageElement | null } | null };
  };
}

/** Self-contained, because it is sent to the browser as source: 4.5 for usual text, 3 for large (24 px, or 18.66 px bold). */
export function lowContrasts(): LowContrast[] {
  type Rgba = [number, number, number, number];
  const parse = (color: string): Rgba => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const luminance = ([r, g, b]: Rgba): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((v) =>
      v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const page = globalThis as unknown as BrowserPage;
  const backgroundOf = (element: PageElement): Rgba => {
    const layers: Rgba[] = [];
    for (let at: PageElement | null = element; at; at = at.parentElement) {
      layers.push(parse(page.getComputedStyle(at).backgroundColor));
    }
    return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255, 1] as Rgba);
  };
  const low: LowContrast[] = [];
  const walker = page.document.createTreeWalker(page.document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.data.trim();
    if (text === '' || !element?.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = page.getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const background = backgroundOf(element);
    const [a, b] = [luminance(over(parse(style.color), background)), luminance(background)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < (large ? 3 : 4.5)) low.push({ text: text.slice(0, 40), ratio: Math.round(ratio * 100) / 100 });
  }
  return low;
}
