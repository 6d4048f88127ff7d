import { describe, expect, it, vi } from 'vitest'
import { createEvents } from './events.ts'

describe('events', () => {
  it('reach listeners by our own way and by the document', () => {
    const { emit, on } = createEvents()
    const ours = vi.fn()
    const documents = vi.fn()
    const stop = on('consent', ours)
    document.addEventListener('goodword:consent', (event) => documents(event.detail))
    emit('consent', { consent: 'granted' })
    stop()
    emit('consent', { consent: 'denied' })
    expect(ours.mock.calls).toEqual([[{ consent: 'granted' }]])
    expect(documents.mock.calls).toEqual([[{ consent: 'granted' }], [{ consent: 'denied' }]])
  })

  it('are told to a listener that comes late, the latest of its name', async () => {
    const { emit, on } = createEvents()
    emit('own', { code: 'ANNA' })
    emit('own', { code: 'BEN' })
    const late = vi.fn()
    on('own', late)
    on('captured', late)
    await Promise.resolve()
    expect(late.mock.calls).toEqual([[{ code: 'BEN' }]])
  })
})
