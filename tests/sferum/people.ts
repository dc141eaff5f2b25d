export type Role = 'student' | 'parent' | 'teacher'

export type Person = { id: string; name: string; role: Role }

/** Everybody who can sign in; a new parent is nobody until registered. */
export const people: readonly Person[] = [
  { id: 'petya', name: 'Петя Иванов', role: 'student' },
  { id: 'masha', name: 'Маша Иванова', role: 'student' },
  { id: 'kolya', name: 'Коля Смирнов', role: 'student' },
  { id: 'dasha', name: 'Даша Смирнова', role: 'student' },
  { id: 'olya', name: 'Оля Кузнецова', role: 'student' },
  { id: 'marina', name: 'Марина Смирнова', role: 'parent' },
  { id: 'anna', name: 'Анна Кузнецова', role: 'parent' },
  { id: 'boris', name: 'Борис Кузнецов', role: 'parent' },
  { id: 'tamara', name: 'Тамара Львовна', role: 'teacher' },
]

/** Parents known from the start: two children of one parent, and a child with two parents. */
export const firstParents: Readonly<Record<string, readonly string[]>> = {
  kolya: ['marina'],
  dasha: ['marina'],
  olya: ['anna', 'boris'],
}
