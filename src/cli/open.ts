import { compose, composeStore, type House, type StoreHouse } from '../compose.js'
import type { Config } from '../config.js'
import type { Terminal } from './command.js'

/** The running product, which stays open, or one opened for this call. */
export const openHouse = async (config: Config, { house }: Terminal): Promise<House> =>
  house ? { ...house, close: stayOpen } : compose({ ...config, demo: false })

/** The same for commands that need no vocabulary; at hand in a moment. */
export const openStore = async (config: Config, { house }: Terminal): Promise<StoreHouse> =>
  house ? { ...house.store, close: stayOpen } : composeStore(config)

const stayOpen = async (): Promise<void> => undefined
