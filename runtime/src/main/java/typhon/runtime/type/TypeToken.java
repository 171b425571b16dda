package typhon.runtime.type;

/**
 * Stands for one state of one type: sites compare it by identity (design D14). It leads nowhere, so
 * that a site keeps no class alive.
 */
public final class TypeToken {}
