<?php
/**
 * Plugin Name: Goodword
 * Description: The tag, signed orders, and the elements of Goodword, the shop's own referral programme.
 *
 * Settings, in wp-config.php:
 *   define( 'GOODWORD_URL', 'https://refer.shop.example' );
 *   define( 'GOODWORD_SHOP', 'pk_…' );
 *   define( 'GOODWORD_SECRET', 'sk_…' );
 * Shops with a consent banner, which says `granted` when a shopper agrees:
 *   define( 'GOODWORD_CONSENT', 'required' );
 */

defined( 'ABSPATH' ) || exit;

// The tag, in every page.
add_action( 'wp_head', function () {
	wp_print_script_tag( array(
		'type'         => 'module',
		'async'        => true,
		'src'          => GOODWORD_URL . '/goodword.js',
		'data-shop'    => GOODWORD_SHOP,
		'data-consent' => goodword_consent(),
	) );
} );

// By whose link the buyer came is kept with the order when it is placed: in the classic checkout, and in the checkout block.
add_action( 'woocommerce_checkout_create_order', 'goodword_keep_ref' );
add_action( 'woocommerce_store_api_checkout_update_order_meta', function ( $order ) {
	goodword_keep_ref( $order );
	$order->save_meta_data();
} );

// The order and the rating, on the thank-you page.
add_action( 'woocommerce_thankyou', function ( $order_id ) {
	$order = wc_get_order( $order_id );
	if ( ! $order || $order->has_status( 'failed' ) ) {
		return;
	}
	$told = array(
		'orderId'  => $order->get_order_number(),
		'amount'   => $order->get_total(),
		'currency' => $order->get_currency(),
		'coupons'  => goodword_coupons( $order ),
	);
	// Signing says that the order is real. One that is not paid yet stays unsigned, and its reward waits.
	if ( $order->is_paid() && $order->get_date_paid() ) {
		$told['orderToken'] = goodword_order_token( $order, $told );
	}
	printf(
		'<script type="application/json" data-goodword-order>%s</script><goodword-thanks order="%s"></goodword-thanks>',
		wp_json_encode( $told, JSON_HEX_TAG ),
		esc_attr( $told['orderId'] )
	);
} );

// The invitation, in “My account”.
add_action( 'woocommerce_account_dashboard', function () {
	echo '<goodword-invite></goodword-invite>';
} );

// The banner for friends; it puts their coupon into the cart.
add_action( 'wp_body_open', function () {
	echo '<goodword-welcome cart="woocommerce"></goodword-welcome>';
} );

/** Whether links are kept at once, or only when the shopper has agreed. */
function goodword_consent() {
	return defined( 'GOODWORD_CONSENT' ) ? GOODWORD_CONSENT : 'granted';
}

/** Keeps the value of the cookie `goodword` with an order. What is no such value would spoil the token. */
function goodword_keep_ref( $order ) {
	$ref  = isset( $_COOKIE['goodword'] ) ? (string) $_COOKIE['goodword'] : '';
	$form = '/^1(~[A-Za-z0-9_-]{3,64}\.([a-z][a-z0-9-]{0,19})?\.[a-z0-9]{1,9}\.[a-z0-9]{8,24}){1,2}$/D';
	if ( preg_match( $form, $ref ) ) {
		$order->update_meta_data( '_goodword_ref', $ref );
	} elseif ( 'granted' === goodword_consent() ) {
		// Nobody sent the buyer. Where shoppers are asked first, nobody knows: the page may know a link that it must not keep.
		$order->update_meta_data( '_goodword_ref', 'none' );
	}
}

/** Coupons that were used; Goodword reads ten of 64 characters, and its own are shorter. */
function goodword_coupons( $order ) {
	$codes = array_filter( $order->get_coupon_codes(), fn( $code ) => '' !== $code && strlen( $code ) <= 64 );
	return array_slice( array_values( $codes ), 0, 10 );
}

/** The order as a JWT (HS256), signed with the secret key. */
function goodword_order_token( $order, $told ) {
	$claims = array(
		'orderId'    => $told['orderId'],
		'amount'     => $told['amount'],
		'currency'   => $told['currency'],
		'coupons'    => $told['coupons'],
		'iat'        => time(),
		'placedAt'   => $order->get_date_created()->getTimestamp() * 1000,
		'customerId' => $order->get_customer_id() ? (string) $order->get_customer_id() : null,
		// Only the buyer's page and this shop know the order key. Its hash in the token gives nothing away.
		'proofs'     => array( hash( 'sha256', $order->get_order_key() ) ),
	);
	$ref = $order->get_meta( '_goodword_ref' );
	if ( $ref ) {
		$claims['ref'] = 'none' === $ref ? null : $ref;
	}
	$encode = fn( $bytes ) => rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	$signed = $encode( '{"alg":"HS256","typ":"JWT"}' ) . '.' . $encode( wp_json_encode( $claims ) );
	return $signed . '.' . $encode( hash_hmac( 'sha256', $signed, GOODWORD_SECRET, true ) );
}
