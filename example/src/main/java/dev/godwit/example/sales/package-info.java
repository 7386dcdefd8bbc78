/** What the shop sells: customers, their orders, the payments for them. */
package dev.godwit.example.sales;
