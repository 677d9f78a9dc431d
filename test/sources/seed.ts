/** The seed: a real Arabic news page as text, and the sections its site has. */
export const SECTIONS = ['الشأن السوري', 'سلايد رئيسي'];

export async function seedText(): Promise<string> {
  const response = await fetch(new URL('../../demo/seed/article.txt', import.meta.url));
  return response.text();
}
