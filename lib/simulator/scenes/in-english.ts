const english: Readonly<Record<string, string>> = {
  'Школа № 1': 'School No. 1',
  'Лицей «Берёзка»': 'Birch Lyceum',
  А: 'A',
  Б: 'B',
  В: 'C',
  Маша: 'Masha',
  Петя: 'Petya',
  Даша: 'Dasha',
  Анна: 'Anna',
  Илья: 'Ilya',
  Ольга: 'Olga',
  Соколова: 'Sokolova',
  Соколов: 'Sokolov',
  Соколва: 'Sokolva',
  Сок0лова: 'Sok0lova',
  Белова: 'Belova',
  Чужой: 'Strange',
  Человек: 'Somebody',
  Петровна: 'Petrovna',
  Андреевич: 'Andreevich',
  Ивановна: 'Ivanovna',
}

/** The same scene, or a part of one, with its people, schools and classes in English. */
export const inEnglish = <Part>(scene: Part): Part =>
  JSON.parse(
    JSON.stringify(scene, (_, value) => (typeof value === 'string' ? (english[value] ?? value) : value)),
  )
