import satori from 'satori';
import sharp from 'sharp';
import { readSourceSerif } from '../fonts/source-serif.ts';
import { mixColours, papers } from '../edition/schema/colour.ts';
import { emblem, settings } from './site-settings.ts';

const ink = '#e8ece9';
const accent = settings.accent.dark;
const ground = mixColours(settings.accent.light, 0.35, papers.dark);

/** Draw the picture that link previews show: 1200 × 630 pixels, PNG. */
export async function drawLinkPicture(title: string, line: string): Promise<Buffer> {
  const svg = await satori(
    box(
      {
        boxSizing: 'border-box',
        height: '100%',
        width: '100%',
        padding: 80,
        justifyContent: 'space-between',
        backgroundColor: ground,
      },
      [
        box({ fontSize: 34, color: accent, flexDirection: 'row', alignItems: 'center', gap: 18 }, [
          { type: 'img', props: { src: drawEmblem(), width: 56, height: 56 } },
          settings.name,
        ]),
        box({ fontSize: title.length > 60 ? 58 : 76, lineHeight: 1.15, color: ink }, title),
        box({ fontSize: 32, color: ink, borderTop: `2px solid ${accent}`, paddingTop: 28 }, line),
      ],
    ) as Parameters<typeof satori>[0],
    {
      width: 1200,
      height: 630,
      fonts: [
        { name: 'Source Serif 4', data: await readSourceSerif('SourceSerif4-Regular'), weight: 400, style: 'normal' },
      ],
    },
  );
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
}

const box = (style: object, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
});

/** The emblem in the accent, as the address of a picture. */
function drawEmblem(): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="56" viewBox="${emblem.viewBox}" color="${accent}">` +
    `${emblem.drawing}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
