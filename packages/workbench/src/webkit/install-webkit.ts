import { aptInstall, canAptInstall } from '../apt-install.ts'
import { findWebkit } from './find-webkit.ts'

/** Sees to it that WebKitGTK is there, where Debian's packages may be installed. Answers whether it is. */
export async function installWebkit(say: (line: string) => void): Promise<boolean> {
  if (!findWebkit() && canAptInstall()) {
    say('installing WebKitGTK with apt-get')
    await aptInstall(['webkit2gtk-driver', 'xvfb', 'xauth'])
  }
  return findWebkit() !== undefined
}
