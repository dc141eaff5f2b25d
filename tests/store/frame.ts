import { readFile } from 'node:fs/promises'
import type { Language } from '../../lib/i18n/language.ts'
import type { Scene } from './scenes.ts'

const look = `
  * { margin: 0; box-sizing: border-box }
  body { height: 100vh; overflow: hidden; background: #1d6b57; color: #fff; font: 700 34px/1.25 "DejaVu Sans", sans-serif }
  .whole { height: 100%; display: flex; flex-direction: column; align-items: center }
  h1 { font-size: 36px; padding: 34px 60px 30px; text-align: center }
  .window { flex: 1; width: 1120px; overflow: hidden; border-radius: 14px 14px 0 0; background: #fff; box-shadow: 0 8px 40px #0006 }
  .window img { display: block; width: 1120px }
  .popup { max-height: 640px; border-radius: 14px; overflow: hidden; box-shadow: 0 8px 40px #0006 }
  .popup img { display: block; max-height: 640px }
  .tile { height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 14px; padding: 0 40px }
  .tile svg { width: 84px; height: 84px; border-radius: 18px; outline: 3px solid #fff3 }
  .tile p { font-size: 20px; font-weight: 400 }
`

/** A store's picture, 1280×800: the caption, and below it what the product shows. */
export function framed(shot: Uint8Array, caption: string, frame: Scene['frame']): string {
  const source = `data:image/png;base64,${Buffer.from(shot).toString('base64')}`
  return `<style>${look}</style><div class="whole"><h1>${caption}</h1><div class="${frame}"><img src="${source}"></div></div>`
}

const promises: Record<Language, string> = {
  ru: 'Приглашение родителя в Сферум откроется там, где не вошёл ребёнок',
  en: 'A parent’s invite to Sferum opens where the child is not signed in',
}

/** The promo tile, 440×280. */
export async function tile(brand: string, language: Language): Promise<string> {
  const icon = await readFile(new URL('../../components/icon.svg', import.meta.url), 'utf8')
  return `<style>${look}</style><div class="tile">${icon}<div>${brand}</div><p>${promises[language]}</p></div>`
}
