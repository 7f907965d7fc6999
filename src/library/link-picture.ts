import satori from 'satori';
import sharp from 'sharp';
import { readSourceSerif } from '../fonts/source-serif.ts';
import { siteName } from '../site.ts';

const ink = '#e8ece9';
const sea = '#7fd0cd';
const deep = '#0c2a2f';

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
        backgroundColor: deep,
      },
      [
        box({ fontSize: 34, color: sea }, siteName),
        box({ fontSize: title.length > 60 ? 58 : 76, lineHeight: 1.15, color: ink }, title),
        box({ fontSize: 32, color: ink, borderTop: `2px solid ${sea}`, paddingTop: 28 }, line),
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
