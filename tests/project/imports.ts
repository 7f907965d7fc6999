import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file that another imports, both by their paths from the folder that was read. */
export interface Import {
  from: string;
  to: string;
  line: number;
  /** Nothing of it is left when the program runs. */
  isType: boolean;
}

/** A file with code. */
export interface CodeFile {
  path: string;
  lines: number;
  imports: Import[];
}

/** Every `.ts`, `.mjs` and `.astro` file below a folder, with what it imports by a relative path. */
export function readCode(folder: string): CodeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const code = path.endsWith('.astro') ? scriptsOf(text) : text;
      return { path, lines: text.split('\n').length - 1, imports: importsOf(path, code) };
    });
}

/** The scripts of a component, on the lines that they have there: between its fences, and in its `<script>` elements. */
function scriptsOf(component: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  let scripts = '';
  for (const { 0: whole, 1: head, 2: script, index } of component.matchAll(
    /^---\n([\s\S]*?)^---$|<script\b[^>]*>([\s\S]*?)<\/script>/gm,
  )) {
    const code = head ?? script ?? '';
    const start = index + whole.indexOf(code);
    scripts += `${blank(component.slice(scripts.length, start))}${code}`;
  }
  return scripts;
}

function importsOf(path: string, code: string): Import[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target?.text.startsWith('.')) {
      const to = posix.join(posix.dirname(path), target.text.replace(/\?.*$/, ''));
      const { line } = source.getLineAndCharacterOfPosition(target.getStart());
      imports.push({ from: path, to, line: line + 1, isType: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** What a declaration, a call of `import()` or a type such as `import('x').Y` names. */
function targetOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const target =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return target && ts.isStringLiteralLike(target) ? target : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return !name && named.length > 0 && named.every((element) => element.isTypeOnly);
}
