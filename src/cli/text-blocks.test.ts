import { describe, expect, it } from 'vitest';
import { textBlocks } from './text-blocks.js';

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function blocksOf(text: string): Promise<string[]> {
  const blocks: string[] = [];
  for await (const block of textBlocks(piecesOf(text, 4096))) blocks.push(block);
  return blocks;
}

describe('blocks of a long text', () => {
  it('gives a short text whole, and nothing for none', async () => {
    expect(await blocksOf('Le marché a rouvert.\n\nLes étals sont vides.')).toHaveLength(1);
    expect(await blocksOf('')).toEqual([]);
  });

  it('ends blocks at blank lines only', async () => {
    const text = 'Le marché de Tirna a rouvert.\nLes étals\nsont vides.\n \n'.repeat(2000);
    const blocks = await blocksOf(text);
    expect(blocks.join('')).toBe(text);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) expect(block).toMatch(/\n \n$/);
  });

  it('ends blocks after a sentence where no line is blank', async () => {
    const text = 'Le marché de Tirna a rouvert.\nLes étals\nsont vides.\n'.repeat(8000);
    const blocks = await blocksOf(text);
    expect(blocks.join('')).toBe(text);
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThan(20_000);
    for (const block of blocks) expect(block).toMatch(/\.\n$/);
  });

  it('leaves one line of any length whole', async () => {
    const text = 'Le marché a rouvert. '.repeat(20_000);
    expect(await blocksOf(text)).toEqual([text]);
  });
});
