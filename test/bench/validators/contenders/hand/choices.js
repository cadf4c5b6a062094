// The values of lists.
export const yesNo = ['Y', 'N'];
export const trueFalse = ['T', 'F'];
export const oneZero = ['1', '0'];
export const levels = ['01', '02'];
export const thresholds = ['0', '1', '2', '3'];
export const models = ['LIVENESS', 'PHOTINUS_LIVENESS'];
export const modes = ['shoot', 'scan', 'auto'];
