/**
 * Histories of a small shop, as applications at several releases would bring them in their jars.
 */
package dev.godwit.cli.shop;
