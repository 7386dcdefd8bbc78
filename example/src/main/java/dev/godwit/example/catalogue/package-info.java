/** What the shop has: products, their suppliers, their tags. Knows nothing of customers. */
package dev.godwit.example.catalogue;
