/** Which JScript scripts find themselves in: that of Windows Server 2008, the last one for script hosts. */
export const SCRIPT_ENGINE_MAJOR = 5;
export const SCRIPT_ENGINE_MINOR = 8;
export const SCRIPT_ENGINE_BUILD = 16385;
export const SCRIPT_ENGINE_VERSION = 5.8;
