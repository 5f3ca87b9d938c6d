import type { IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Box } from './box'
import { readBox, writeBox } from './box'

/** Where the browser keeps what is not saved: one box per person and form. Survives a reload and a sign-out. */
export interface Outbox {
  read(userId: string, formId: string): Promise<Box | null>
  /** @param box null: everything is saved */
  write(userId: string, formId: string, box: Box | null): Promise<void>
}

const NAME = 'yeji'
const STORE = 'outbox'

/** The outbox in IndexedDB. A write is durable when its promise is kept. */
export async function openOutbox(): Promise<Outbox> {
  const database: IDBPDatabase = await openDB(NAME, 1, {
    upgrade(created) {
      created.createObjectStore(STORE)
    },
  })
  return {
    read: async (userId, formId) => readBox(await database.get(STORE, [userId, formId])),
    write: async (userId, formId, box) => {
      if (box === null) await database.delete(STORE, [userId, formId])
      else await database.put(STORE, writeBox(box), [userId, formId])
    },
  }
}

/** Where a browser keeps nothing (private windows of some): edits are sent all the same, and the page says that a reload loses them. */
export const noOutbox: Outbox = {
  read: () => Promise.resolve(null),
  write: () => Promise.reject(new Error('this browser keeps nothing')),
}
